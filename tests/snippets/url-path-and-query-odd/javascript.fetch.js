const response = await fetch("https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x");
console.log(response.status, await response.text());
