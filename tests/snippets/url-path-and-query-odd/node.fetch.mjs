const url = "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x";
const response = await fetch(url);
console.log(response.status, await response.text());
