import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/archive",
  headers: {
    "Accept-Encoding": "identity",
    "User-Agent": "curl/8.5.0",
    Accept: "*/*",
    DNT: "1",
    X_Under_Score: "kept",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
