const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": 'Text/Plain; Format=flowed; charset="UTF-8"' },
  body: "Zoë",
});
console.log(response.status, await response.text());
