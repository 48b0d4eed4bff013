import 'dart:convert';

import 'package:http/http.dart' as http;

Future<void> main() async {
  final url = Uri.parse('https://api.example.com/notes');
  final request = http.Request('POST', url);
  request.headers.addAll({'Content-Type': 'text/plain'});
  request.bodyBytes = utf8.encode('%s %d %n %% %1\$s {0} {} {{x}} {% y %} ~a ~% \$1 \$& \$\$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` "q" \'r\' <%= s %> ?> */ -- ; rm');
  final response = await http.Response.fromStream(
    await request.send(),
  );
  print(response.statusCode);
  print(utf8.decode(response.bodyBytes));
}
