use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/notes', {
    headers => {
        'Content-Type' => 'text/plain',
    },
    content => 'EOF
EOT
END
\'@
"@
]]
]=]
)"
)--"
|}
}
```
\'\'\'
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

end',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
