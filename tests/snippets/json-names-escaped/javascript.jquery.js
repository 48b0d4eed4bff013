const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({
    'say "hi"': 1,
    "back\\slash": 2,
    "line\nbreak": 3,
    "tab\t": 4,
    "it's #{x} $y `z`": 5,
  }),
});
console.log(data);
