//! Types within types, eight deep.

use crate::support::{Echo, texts};
use crate::wit::nesting::large;
use crate::wit::nesting::nesting::{
    self, Leaf, LevelEight, LevelFive, LevelOne, LevelSeven, LevelSix, LevelTwo,
};

fn leaves() -> Vec<Leaf> {
    let leaves = texts().into_iter().map(|name| Leaf {
        size: name.len() as u64,
        name,
    });
    leaves.collect()
}

fn fives() -> Vec<LevelFive> {
    let twos = leaves().into_iter().map(|leaf| {
        let two = LevelTwo::One(LevelOne { leaf });
        Some(two)
    });
    let mut four: Vec<_> = twos.collect();
    four.extend([None, Some(LevelTwo::None)]);
    vec![
        Ok(vec![]),
        Ok(four),
        Err(String::new()),
        Err("ä".to_owned()),
    ]
}

fn sevens() -> Vec<LevelSeven> {
    let sixes: Vec<LevelSix> = fives().into_iter().zip(0..).collect();
    let sevens = sixes.iter().map(|six| LevelSeven {
        six: six.clone(),
        many: sixes[..usize::from(six.1)].to_vec(),
    });
    sevens.collect()
}

#[test]
fn eight_levels_of_named_types_come_back() {
    let echo = Echo::<nesting::Interface>::load();
    echo.same("echo-leaf", leaves(), |h, v| h.echo_leaf(v));
    echo.same("echo-seven", sevens(), |h, v| h.echo_seven(v));
    let mut eight: LevelEight = sevens().into_iter().map(Some).collect();
    eight.push(None);
    echo.same("echo-eight", [vec![], vec![None], eight], |h, v| {
        h.echo_eight(v)
    });
}

#[test]
fn eight_levels_of_lists_come_back() {
    let echo = Echo::<nesting::Interface>::load();
    let lists = [
        vec![],
        vec![vec![vec![vec![vec![vec![vec![vec![]]]]]]]],
        vec![
            vec![vec![vec![vec![vec![vec![vec![1, 2], vec![]], vec![]]]]]],
            vec![],
            vec![vec![vec![vec![vec![vec![vec![255]]]]], vec![]]],
        ],
    ];
    echo.same("echo-lists", lists, |h, v| h.echo_lists(v));
}

#[test]
fn eight_levels_of_options_come_back() {
    let echo = Echo::<nesting::Interface>::load();
    let text = "ä".to_owned();
    let options = [
        None,
        Some(None),
        Some(Some(Some(None))),
        Some(Some(Some(Some(Some(Some(Some(None))))))),
        Some(Some(Some(Some(Some(Some(Some(Some(text)))))))),
    ];
    echo.same("echo-options", options, |h, v| {
        h.echo_options(match v {
            None => None,
            Some(None) => Some(None),
            Some(Some(Some(None))) => Some(Some(Some(None))),
            Some(Some(Some(Some(Some(Some(Some(text))))))) => {
                Some(Some(Some(Some(Some(Some(Some(text.as_deref())))))))
            }
            other => panic!("{other:?}"),
        })
    });
}

/// The canonical ABI passes such a value through memory.
#[test]
fn a_record_of_more_fields_than_registers_comes_back() {
    let echo = Echo::<large::Interface>::load();
    let [a, b, c, d, e, f, g, h] = [1, 2, 3, 4, 5, 6, 7, 8];
    let [i, j, k, l, m, n, o, p, q] = [9, 10, 11, 12, 13, 14, 15, 16, u64::MAX];
    let record = large::Seventeen {
        a,
        b,
        c,
        d,
        e,
        f,
        g,
        h,
        i,
        j,
        k,
        l,
        m,
        n,
        o,
        p,
        q,
    };
    echo.same("echo-seventeen", [record], |h, v| h.echo_seventeen(*v));
}
