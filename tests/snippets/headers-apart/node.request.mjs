// request sends all `Cookie` headers as one, their values joined
import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/users",
  headers: {
    Cookie: "a=1; b=2",
    accept: "text/html",
    "Proxy-Connection": "keep-alive",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
