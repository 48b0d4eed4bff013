use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/notes', {
    headers => {
        'Content-Type' => 'text/plain',
    },
    content => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > < \'a\' \'\'\' """ ``` ${x} EOF',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
