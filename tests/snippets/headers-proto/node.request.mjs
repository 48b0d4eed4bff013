// request does not let a program set `__proto__`: it is left out
import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/users",
  headers: { constructor: "y", 10: "ten", 2: "two" },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
