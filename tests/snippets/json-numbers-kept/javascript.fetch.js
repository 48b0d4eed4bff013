const response = await fetch("https://api.example.com/numbers", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    zero: 0,
    minus: -12,
    half: 0.5,
    pi: 3.14159,
    max: 9007199254740991,
    yes: true,
    no: false,
    nothing: null,
  }),
});
console.log(response.status, await response.text());
