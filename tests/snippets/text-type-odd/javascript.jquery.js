const body = "Zoë";
const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' },
  processData: false,
  data: new TextEncoder().encode(body),
});
console.log(data);
