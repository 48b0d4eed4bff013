import http from "k6/http";

export default function () {
  const url = "https://api.example.com/search";
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
  const params = {
    headers: { "Content-Type": "application/json" },
  };
  const response = http.request("POST", url, body, params);
  console.log(response.status, response.body);
}
