use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/upload', {
    headers => {
        'Content-Type' => 'multipart/form-data; boundary=XX',
    },
    content => "--XX\r
Content-Disposition: form-data; name=\"a\"\r
\r
1\r
--XX--\r
",
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
