import superagent from "superagent";

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
const response = await superagent
  .post(url)
  .set({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.text);
