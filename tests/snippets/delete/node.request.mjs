import request from "request";

const options = {
  method: "DELETE",
  url: "https://api.example.com/users/7",
  headers: { "If-Match": '"abc"' },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
