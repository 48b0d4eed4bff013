const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch /tmp/harkdown-pwned) ${HOME} %s %d #{x} \\( !! ; | & > < 'a' ''' \"\"\" ``` ${x} EOF",
});
console.log(response.status, await response.text());
