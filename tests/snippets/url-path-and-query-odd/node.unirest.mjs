import unirest from "unirest";

const url = new URL(
  "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x",
);
const response = await unirest.get(url);
console.log(response.status, response.raw_body);
