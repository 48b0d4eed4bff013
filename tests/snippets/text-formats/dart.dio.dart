import 'dart:convert';

import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/notes',
    options: Options(
      method: 'POST',
      headers: {'Content-Type': 'text/plain'},
      validateStatus: (_) => true,
    ),
    data: utf8.encode('%s %d %n %% %1\$s {0} {} {{x}} {% y %} ~a ~% \$1 \$& \$\$ \\1 \\n \\u0041 \\x41 \\101 @x @{y} #{z} #@a `w` "q" \'r\' <%= s %> ?> */ -- ; rm'),
  );
  print(response.statusCode);
  print(response.data);
}
