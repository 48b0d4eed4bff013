import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/me",
  auth: {
    user: "{user}",
    pass: "<PASSWORD>",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
