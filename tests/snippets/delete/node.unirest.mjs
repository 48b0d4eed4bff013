import unirest from "unirest";

const url = "https://api.example.com/users/7";
const response = await unirest.delete(url).headers({ "If-Match": '"abc"' });
console.log(response.status, response.raw_body);
