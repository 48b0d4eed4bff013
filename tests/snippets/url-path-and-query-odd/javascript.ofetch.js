import { ofetch } from "ofetch";

const url = "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x";
const data = await ofetch(url);
console.log(data);
