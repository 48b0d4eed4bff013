import request from "request";

const options = {
  method: "GET",
  url: "HTTPS://API.Example.COM/Path",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
