import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/upload",
};

const form = request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
}).form();
form.append("metadata", '{"tags": ["a", "b"]}', {
  contentType: "application/json",
});
form.append("lines", "one\ntwo");
