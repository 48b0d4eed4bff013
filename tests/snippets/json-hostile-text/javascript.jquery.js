const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/notes",
  headers: { Accept: "application/json", "Content-Type": "application/json" },
  processData: false,
  data: JSON.stringify({
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
console.log(data);
