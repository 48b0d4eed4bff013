use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/notes', {
    headers => {
        'Content-Type' => 'text/plain; charset=utf-8',
    },
    content => "one\r
two
\tthree \"\"\" and `ticks`

five \\ \${six}
",
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
