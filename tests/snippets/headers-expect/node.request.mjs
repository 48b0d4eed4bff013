import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/users",
  headers: { Expect: "100-continue", "Content-Type": "text/plain" },
  body: "x",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
