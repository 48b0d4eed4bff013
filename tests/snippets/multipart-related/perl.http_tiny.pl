use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/upload', {
    headers => {
        'Content-Type' => 'multipart/related; boundary=harkdown-boundary-1',
    },
    content => "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"metadata\"\r
Content-Type: application/json\r
\r
{}\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"media\"; filename=\"a.txt\"\r
Content-Type: text/plain\r
\r
x\r
--harkdown-boundary-1--\r
",
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
