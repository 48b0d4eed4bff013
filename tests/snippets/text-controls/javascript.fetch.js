const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: "\ufeffbom \x01\x07\x08\x0b\x0c\x1b[0m\x7f\x85 \xad\u200b\u2028\u2029\u202eabc\u202c é 👩‍👩‍👧 􏿿",
});
console.log(response.status, await response.text());
