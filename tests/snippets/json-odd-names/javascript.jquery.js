const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/maps",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: `{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it's": 2
}`,
});
console.log(data);
