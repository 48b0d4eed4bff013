// request sends the method as LINK
import request from "request";

const options = {
  method: "LINK",
  url: "https://api.example.com/pages/1",
  headers: { Link: '<\/pages/2>; rel="next"' },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
