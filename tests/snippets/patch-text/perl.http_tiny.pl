use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PATCH', 'https://api.example.com/file', {
    headers => {
        'Content-Type' => 'application/offset+octet-stream',
        'Upload-Offset' => '0',
    },
    content => "chunk\n",
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
