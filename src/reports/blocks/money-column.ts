export { moneyUnitOf as moneyColumn, type MoneyUnit as MoneyColumn } from '../../schema/wording/money-unit.js';
