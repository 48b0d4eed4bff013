// request sends no body with HEAD: the body is left out
import request from "request";

const options = {
  method: "HEAD",
  url: "https://api.example.com/files/1",
  headers: { "Content-Type": "text/plain" },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
