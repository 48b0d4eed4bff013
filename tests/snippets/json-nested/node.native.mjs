import https from "node:https";

const body = JSON.stringify({
  query: {
    bool: {
      must: [
        { match: { title: "harkdown" } },
        { range: { year: { gte: 2020, lte: 2030 } } },
      ],
      filter: [],
      empty: {},
    },
  },
  fields: [
    "title",
    "year",
    "a much longer name of a field than the others",
    "and, one: with [marks]",
  ],
  size: 10,
});
const url = "https://api.example.com/search";
const options = {
  method: "POST",
  headers: { "Content-Type": "application/json" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
