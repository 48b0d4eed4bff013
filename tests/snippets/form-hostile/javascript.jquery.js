const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/form",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  processData: false,
  data: new URLSearchParams([
    ["b", "1"],
    ["a", "@file"],
    ["a", 'it\'s "x" $(id) `id`'],
    ["empty", ""],
    ["na me=&+", "sum = 1+1 & more\nnext"],
    ["ünï", "😀"],
    ["10", "ten"],
  ]),
});
console.log(data);
