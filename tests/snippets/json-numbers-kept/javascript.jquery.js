const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/numbers",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({
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
console.log(data);
