import request from "request";

const options = {
  method: "DELETE",
  url: "https://api.example.com/users",
  headers: { "Content-Type": "application/json" },
  json: { ids: [1, 2, 3] },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
