import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/raw",
  headers: { "Content-Type": "text/plain" },
  body: "--data -X DELETE",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
