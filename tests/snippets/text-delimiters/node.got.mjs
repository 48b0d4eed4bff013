import got from "got";

const url = "https://api.example.com/notes";
const response = await got.post(url, {
  headers: { "Content-Type": "text/plain" },
  body: `EOF
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

end`,
});
console.log(response.statusCode, response.body);
