import { ofetch } from "ofetch";

const url = "https://api.example.com/notes";
const data = await ofetch(url, {
  method: "POST",
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
console.log(data);
