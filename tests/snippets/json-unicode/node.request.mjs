import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/names",
  headers: { "Content-Type": "application/json" },
  json: {
    name: "Zoë 😀 日本",
    separator: "a\u2028b\u2029c",
    mark: "\ufeffx",
    escaped: "é😀",
    right: "a\u202eb",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
