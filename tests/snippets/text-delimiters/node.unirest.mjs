import unirest from "unirest";

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
const response = await unirest
  .post(url)
  .headers({ "Content-Type": "text/plain" })
  .send(body);
console.log(response.status, response.raw_body);
