import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/batch",
  headers: { "Content-Type": "application/json" },
  json: [
    { op: "add", path: "/a", value: [1, 2.5, true, null] },
    [],
    {},
    [[]],
    "x",
    "",
  ],
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
