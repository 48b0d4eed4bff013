import https from "node:https";

const body = `EOF
EOT
END
'@
"@
]]
]=]
)"
)--"
|}
}
\`\`\`
'''
"""
"#
"##
###
### next
# comment
// comment
> out
< ./file
@name = value
%%
<<EOF
*/
-->
~~~
--
==
.

end`;
const url = "https://api.example.com/notes";
const options = {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end(body);
