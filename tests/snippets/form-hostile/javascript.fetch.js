const response = await fetch("https://api.example.com/form", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams([
    ["b", "1"],
    ["a", "@file"],
    ["a", 'it\'s "x" $(id) `id`'],
    ["empty", ""],
    ["na me=&+", "sum = 1+1 & more\nnext"],
    ["ünï", "😀"],
    ["10", "ten"],
  ]),
});
console.log(response.status, await response.text());
