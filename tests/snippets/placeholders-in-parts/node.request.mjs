import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/upload?key=YOUR_API_KEY",
};

const form = request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
}).form();
form.append("token", "<TOKEN>");
form.append("file", "it's ${user.name}\n", {
  filename: "a.txt",
  contentType: "text/plain",
});
