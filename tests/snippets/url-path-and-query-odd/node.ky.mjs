import ky from "ky";

const url = "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x";
const response = await ky.get(url);
console.log(response.status, await response.text());
