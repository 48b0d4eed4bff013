const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/hooks",
  headers: {
    "X-Signature": "sha256=abcdef",
    "Content-Type": "application/json",
  },
  processData: false,
  data: '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }',
});
console.log(data);
