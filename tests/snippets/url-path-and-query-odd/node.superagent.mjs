import superagent from "superagent";

const url = "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x";
const response = await superagent.get(url);
console.log(response.status, response.text);
