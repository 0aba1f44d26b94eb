/** Ranks up to here are counted one by one; those behind in bins, since nobody asks how often a project is number 2,417. */
const oneByOne = 500;
const bins = 100;

/** How often each project has had each rank. */
export interface RankCounts {
  add(project: number, rank: number): void;
  /** How often a project has had a rank; the mean over its bin for ranks far behind. */
  count(project: number, rank: number): number;
  /** The rank that the share of the cases is not behind of: 0.025 and 0.975 give the range of 95 %. */
  quantile(project: number, share: number, cases: number): number;
}

export function rankCounts(projects: number): RankCounts {
  const behind = Math.max(0, projects - oneByOne);
  const binSize = Math.max(1, Math.ceil(behind / bins));
  const width = Math.min(projects, oneByOne) + Math.ceil(behind / binSize);
  const counts = new Uint32Array(projects * width);
  const places = Uint16Array.from({ length: projects + 1 }, (_, rank) => (rank <= oneByOne ? Math.max(0, rank - 1) : oneByOne + Math.floor((rank - 1 - oneByOne) / binSize)));
  const place = (rank: number): number => places[rank] as number;
  const firstRank = (at: number): number => (at < oneByOne ? at + 1 : oneByOne + 1 + (at - oneByOne) * binSize);
  return {
    add: (project, rank) => {
      (counts[project * width + place(rank)] as number)++;
    },
    count: (project, rank) => (counts[project * width + place(rank)] ?? 0) / (rank <= oneByOne ? 1 : Math.min(binSize, projects - firstRank(place(rank)) + 1)),
    quantile: (project, share, cases) => {
      const wanted = share * cases;
      let seen = 0;
      for (let at = 0; at < width; at += 1) {
        seen += counts[project * width + at] ?? 0;
        if (seen > wanted) return share > 0.5 && at >= oneByOne ? Math.min(projects, firstRank(at) + binSize - 1) : firstRank(at);
      }
      return projects;
    },
  };
}
