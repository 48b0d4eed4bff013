const response = await fetch("https://api.example.com/notes", {
  method: "POST",
  headers: { Accept: "application/json", "Content-Type": "application/json" },
  body: JSON.stringify({
    text: 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    lines: `one
two
three
`,
    tab: "\t",
    cr: "a\rb",
    html: "<\/script><\!-- <b>",
  }),
});
console.log(response.status, await response.text());
