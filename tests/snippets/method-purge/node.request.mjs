import request from "request";

const options = {
  method: "PURGE",
  url: "https://api.example.com/cache/front",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
