use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/upload?key=YOUR_API_KEY', {
    headers => {
        'Content-Type' => 'multipart/form-data; boundary=harkdown-boundary-1',
    },
    content => "--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"token\"\r
\r
<TOKEN>\r
--harkdown-boundary-1\r
Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r
Content-Type: text/plain\r
\r
it's \${user.name}
\r
--harkdown-boundary-1--\r
",
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
